/** What is said of a fingerprint: reviews, the approval, and who may give it. */
@NullMarked
package org.dateline.core.review;

import org.jspecify.annotations.NullMarked;
