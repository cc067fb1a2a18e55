/** Where the media subscribe to releases by mail, and unsubscribe: the newsroom's only pages that take something in. */
@NullMarked
package org.dateline.web.subscription;

import org.jspecify.annotations.NullMarked;
