/** The sentences of first drafts, and the forms in which texts come in: Thymeleaf and HTML stay here. */
@NullMarked
package org.dateline.web.compose;

import org.jspecify.annotations.NullMarked;
