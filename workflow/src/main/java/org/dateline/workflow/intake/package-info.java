/** Where documents that colleagues wrote in Word come in, one or many at once. */
@NullMarked
package org.dateline.workflow.intake;

import org.jspecify.annotations.NullMarked;
