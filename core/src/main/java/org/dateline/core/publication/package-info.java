/** What is public: the only thing that the newsroom may read. */
@NullMarked
package org.dateline.core.publication;

import org.jspecify.annotations.NullMarked;
