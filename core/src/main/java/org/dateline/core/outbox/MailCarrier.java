package org.dateline.core.outbox;

import org.jspecify.annotations.Nullable;

/** Brings mails to a server. */
public interface MailCarrier {

    /** Whether a server is named; if not, every mail stays where it is. */
    boolean isReady();

    /** Opens a connection, over which any number of mails can go. */
    Round begin() throws UndeliveredException;

    /** One connection. */
    interface Round extends AutoCloseable {

        /**
         * Delivers one mail: when this returns, the server has said that it has it.
         *
         * @param attachment the bytes of the document that goes with it; null if none does
         */
        void carry(OutboxMail mail, byte @Nullable [] attachment) throws UndeliveredException;

        @Override
        void close();
    }
}
