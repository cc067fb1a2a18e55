/** Guests: people without an account who are asked what they think of one text, by a link that ends. */
@NullMarked
package org.dateline.core.guest;

import org.jspecify.annotations.NullMarked;
