package org.dateline.web.desk;

import org.springframework.transaction.annotation.Transactional;

/** A breach of the walls, for the test that sees them fall. */
@Transactional
public class TransactionalController {}
