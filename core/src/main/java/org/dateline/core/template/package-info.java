/** The organization's template of Word documents, version by version. */
@NullMarked
package org.dateline.core.template;

import org.jspecify.annotations.NullMarked;
