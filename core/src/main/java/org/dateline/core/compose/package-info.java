/** First texts: a draft from a visit's facts, and a text brought in from a file. */
@NullMarked
package org.dateline.core.compose;

import org.jspecify.annotations.NullMarked;
