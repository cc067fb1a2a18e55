/** Copies under embargo: an approved text for one trusted person of the media, before its hour, by a link that ends. */
@NullMarked
package org.dateline.core.copy;

import org.jspecify.annotations.NullMarked;
