/** Where the administrator says which desks must review which release. */
@NullMarked
package org.dateline.workflow.routing;

import org.jspecify.annotations.NullMarked;
