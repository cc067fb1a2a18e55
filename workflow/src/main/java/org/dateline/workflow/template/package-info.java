/** Where an administrator brings the organization's Word template and says which version is in use. */
@NullMarked
package org.dateline.workflow.template;

import org.jspecify.annotations.NullMarked;
