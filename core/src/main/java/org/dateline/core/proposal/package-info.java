/** Which visit a text seems to tell: facts that an officer confirms one by one before anything is recorded. */
@NullMarked
package org.dateline.core.proposal;

import org.jspecify.annotations.NullMarked;
