/** Writing releases and handing them in. */
@NullMarked
package org.dateline.workflow.drafting;

import org.jspecify.annotations.NullMarked;
