// SPDX-License-Identifier: EUPL-1.2
// The door to Debian's pango, cairo, librsvg, harfbuzz and fontconfig: one door, since they share their types.
#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <hb-ot.h>
#include <hb-subset.h>
#include <librsvg/rsvg.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>
#include <pango/pangofc-fontmap.h>
