package org.dateline.core.text;

import org.springframework.stereotype.Component;

/** A breach of the walls, for the test that sees them fall. */
@Component
public class CoreNamesSpring {}
