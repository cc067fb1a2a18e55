/** Mails on their way out: written with the act that causes them, sent afterwards, and lost by nothing in between. */
@NullMarked
package org.dateline.core.outbox;

import org.jspecify.annotations.NullMarked;
