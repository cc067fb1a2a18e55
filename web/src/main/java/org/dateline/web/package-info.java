/** The desk and the newsroom in the browser, and the application that holds all rooms together. */
@NullMarked
package org.dateline.web;

import org.jspecify.annotations.NullMarked;
