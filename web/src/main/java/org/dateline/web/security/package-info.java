/** Who may come in: signing in and out, what each address takes, and what browsers are told to refuse. */
@NullMarked
package org.dateline.web.security;

import org.jspecify.annotations.NullMarked;
