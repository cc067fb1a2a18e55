/** Where a release gets its editions in other languages. */
@NullMarked
package org.dateline.workflow.edition;

import org.jspecify.annotations.NullMarked;
