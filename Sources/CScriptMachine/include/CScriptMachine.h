/// The bytecode core of the lesson interpreter.
#include "script_heap.h"
#include "script_machine.h"
#include "script_object.h"
#include "script_opcodes.h"
#include "script_table.h"
