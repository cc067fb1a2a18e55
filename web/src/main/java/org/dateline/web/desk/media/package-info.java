/** The media who get releases by mail, as the press office keeps them: subscribers, mailing lists, files of both. */
@NullMarked
package org.dateline.web.desk.media;

import org.jspecify.annotations.NullMarked;
