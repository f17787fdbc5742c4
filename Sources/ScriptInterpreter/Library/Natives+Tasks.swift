internal import CScriptMachine

extension Natives {
  /// What tasks and their groups need of the machine.
  mutating func bindTasks() {
    bindSlots("task.make", arguments: 0) { call in
      call.machine.tasks.count += 1
      call.result.integer = call.machine.tasks.count
    }
    bindSlots("task.enqueue", arguments: 1) { call in
      script_retain(call[0].object)
      call.machine.tasks.waiting.append(call[0])
    }
    bindSlots("task.runAll", arguments: 0) { call in try call.machine.runTasks() }
    bindSlots("task.begin", arguments: 1) { call in call.machine.tasks.running.append(call[0].integer) }
    bindSlots("task.end", arguments: 0) { call in _ = call.machine.tasks.running.popLast() }
    bindSlots("task.cancel", arguments: 1) { call in call.machine.tasks.cancelled.insert(call[0].integer) }
    bindSlots("task.isCancelled", arguments: 1) { call in
      call.result.integer = call.machine.tasks.cancelled.contains(call[0].integer) ? 1 : 0
    }
    bindSlots("task.current", arguments: 0) { call in call.result.integer = call.machine.tasks.running.last ?? 0 }
    bindSlots("task.clock", arguments: 0) { call in call.result.integer = call.machine.tasks.clock }
    bindSlots("task.setClock", arguments: 1) { call in call.machine.tasks.clock = call[0].integer }
  }
}
