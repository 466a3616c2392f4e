package nightdesk.delivery;

import nightdesk.config.MailSettings;

/** Takes messages to a mail server. */
public interface Mailer {
    /**
     * Makes ready to send with these settings; connects with the first message.
     *
     * @throws nightdesk.fault.NightdeskException of kind USAGE if the password cannot be had
     */
    Line line(MailSettings settings);

    /** One line to the server, for one message after the other. */
    interface Line extends AutoCloseable {
        /**
         * Hands a message to the server, once. Whatever the server or the network does is an outcome.
         *
         * @param to the one recipient
         * @param message RFC 5322 with CRLF line ends; sent as it is
         * @param beforeDot called when everything but the final dot is with the server; if it fails, the dot is not sent
         */
        Handover send(String to, byte[] message, Runnable beforeDot);

        @Override
        void close();
    }
}
