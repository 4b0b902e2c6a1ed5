// SPDX-License-Identifier: EUPL-1.2
// The door to Debian's cmark-gfm 0.29.0.gfm.6.
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>
