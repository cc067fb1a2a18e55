/** What happens when the application starts: the first people, the sample visit, the address. */
@NullMarked
package org.dateline.web.start;

import org.jspecify.annotations.NullMarked;
