// SPDX-License-Identifier: EUPL-1.2
// The door to Debian's qpdf: takes drawings out of the PDF that cairo makes of them.
#include <qpdf/qpdf-c.h>
