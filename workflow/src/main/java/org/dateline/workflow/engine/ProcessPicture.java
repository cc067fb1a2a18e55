package org.dateline.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;

/**
 * The process as it is drawn.
 *
 * @param bpmn BPMN 2.0 with diagram interchange
 * @param places the ids of the elements at which the release waits
 */
public record ProcessPicture(String bpmn, List<String> places) {

    public ProcessPicture {
        places = List.copyOf(places);
    }

    static ProcessPicture of(String processDefinition, RepositoryService repository, List<String> places) {
        try (InputStream model = repository.getProcessModel(processDefinition)) {
            return new ProcessPicture(new String(model.readAllBytes(), StandardCharsets.UTF_8), places);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
