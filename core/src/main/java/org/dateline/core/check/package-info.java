/** What stands in a text's way: findings, and the rules that make them. */
@NullMarked
package org.dateline.core.check;

import org.jspecify.annotations.NullMarked;
