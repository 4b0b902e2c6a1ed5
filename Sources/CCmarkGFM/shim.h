// SPDX-License-Identifier: EUPL-1.2
// The door to Debian's cmark-gfm 0.29.0.gfm.6.
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>
#include <cmark-gfm/inlines.h>
#include <cmark-gfm/houdini.h>

// The library exports the types of table nodes, but no installed header declares them.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;

// Getters, because Swift 6 accepts no mutable global variables, and reads a C union only by copying all of it.
static inline cmark_node_type lagom_table_type(void) { return CMARK_NODE_TABLE; }
static inline cmark_list lagom_list(cmark_node *node) { return node->as.list; }
static inline cmark_code lagom_code(cmark_node *node) { return node->as.code; }
static inline cmark_heading lagom_heading(cmark_node *node) { return node->as.heading; }
static inline cmark_link lagom_link(cmark_node *node) { return node->as.link; }
static inline cmark_chunk lagom_literal(cmark_node *node) { return node->as.literal; }

// Only the tasklist extension gives list items an extension.
static inline int lagom_is_task(cmark_node *item) { return item->extension != NULL; }
