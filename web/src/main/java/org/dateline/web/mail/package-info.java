/** Brings mails to the configured server, and puts the words of notices together. Spring's mail is named here alone. */
@NullMarked
package org.dateline.web.mail;

import org.jspecify.annotations.NullMarked;
