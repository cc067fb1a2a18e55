/** Brings what is published to webhooks, by HTTP, where the configuration lets it. */
@NullMarked
package org.dateline.web.webhook;

import org.jspecify.annotations.NullMarked;
