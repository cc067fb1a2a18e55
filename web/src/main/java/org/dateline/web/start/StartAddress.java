package org.dateline.web.start;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the application answers, as soon as it does. */
@Component
class StartAddress {

    private final Console console;
    private final Environment environment;

    StartAddress(Console console, Environment environment) {
        this.console = console;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String port = environment.getProperty("local.server.port", "");
        if (!port.isEmpty()) {
            String path = environment.getProperty("server.servlet.context-path", "");
            console.print("\n  Dateline is ready: http://localhost:%s%s\n".formatted(port, path));
        }
    }
}
