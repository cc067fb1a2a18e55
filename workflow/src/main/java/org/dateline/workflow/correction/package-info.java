/** Where what is public is put right, or taken back. */
@NullMarked
package org.dateline.workflow.correction;

import org.jspecify.annotations.NullMarked;
