/** What a release may say, and in which form: blocks and inlines read from CommonMark, headline, dateline, boilerplate. */
@NullMarked
package org.dateline.core.text;

import org.jspecify.annotations.NullMarked;
