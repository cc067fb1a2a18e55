/** The release as a document: what is to be set, the port of those who set it, and what they give back. */
@NullMarked
package org.dateline.core.rendition;

import org.jspecify.annotations.NullMarked;
