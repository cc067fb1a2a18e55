/** Whether a document that somebody has is what the office published. */
@NullMarked
package org.dateline.core.authenticity;

import org.jspecify.annotations.NullMarked;
