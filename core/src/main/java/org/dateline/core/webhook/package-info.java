/** Webhooks: systems of agencies that are told of each publication, by a signed request. */
@NullMarked
package org.dateline.core.webhook;

import org.jspecify.annotations.NullMarked;
