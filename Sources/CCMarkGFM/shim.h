#ifndef CCMARKGFM_SHIM_H
#define CCMARKGFM_SHIM_H

#if __has_include(<cmark-gfm.h>) && __has_include(<cmark-gfm-core-extensions.h>)
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
// Block extensions must see which blocks are open and how far a list item is indented; only the node itself tells.
#include <cmark-gfm/node.h>
#else
#error "cmark-gfm is missing: sudo apt-get install libcmark-gfm-dev libcmark-gfm-extensions-dev"
#endif

#endif
