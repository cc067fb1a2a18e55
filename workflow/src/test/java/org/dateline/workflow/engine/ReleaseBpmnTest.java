package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;

class ReleaseBpmnTest {

    private final BpmnModelInstance model = Bpmn.readModelFromStream(open(ReleaseBpmn.BPMN_FILE));

    @Test
    void namesWhatStandsInTheFile() {
        assertThat(ids(FlowElement.class))
                .contains(
                        ReleaseBpmn.DRAFT_RELEASE,
                        ReleaseBpmn.REVIEW_RELEASE,
                        ReleaseBpmn.APPROVE_RELEASE,
                        ReleaseBpmn.CHOOSE_HOUR,
                        ReleaseBpmn.HOUR_COMES,
                        ReleaseBpmn.PUBLISH_RELEASE);
        assertThat(ids(Process.class)).containsExactly(ReleaseBpmn.PROCESS);
        assertThat(model.getModelElementsByType(Message.class).stream().map(Message::getName))
                .containsExactlyInAnyOrder(
                        ReleaseBpmn.RETURNED_TO_DRAFT,
                        ReleaseBpmn.APPROVED_IN_EMERGENCY,
                        ReleaseBpmn.HOUR_CHANGED,
                        ReleaseBpmn.ABANDONED);
        assertThat(Dmn.readModelFromStream(open(ReleaseBpmn.DMN_FILE)).getModelElementsByType(Decision.class).stream()
                        .map(Decision::getId))
                .containsExactly(ReleaseBpmn.REQUIRED_REVIEWS);
    }

    @Test
    void givesEveryElementANameOfTheOfficeAndAPlaceInThePicture() {
        Set<String> drawn = new HashSet<>();
        model.getModelElementsByType(BpmnShape.class)
                .forEach(shape -> drawn.add(shape.getBpmnElement().getId()));
        model.getModelElementsByType(BpmnEdge.class)
                .forEach(edge -> drawn.add(edge.getBpmnElement().getId()));

        assertThat(ids(FlowElement.class)).allSatisfy(id -> {
            assertThat(id).matches("[a-z]+([A-Z][a-z]+)*_[a-z]+([A-Z][a-z]+)*");
            assertThat(drawn).contains(id);
        });
    }

    @Test
    void documentsEveryActivity() {
        Stream.concat(
                        model.getModelElementsByType(UserTask.class).stream(),
                        model.getModelElementsByType(ServiceTask.class).stream())
                .forEach(activity -> assertThat(activity.getDocumentations())
                        .as(activity.getId())
                        .isNotEmpty());
    }

    @Test
    void isValid() {
        Bpmn.validateModel(model);
        assertThat(model.getModelElementsByType(Process.class).iterator().next().getCamundaHistoryTimeToLiveString())
                .isEqualTo("P3650D");
    }

    private List<String> ids(Class<? extends org.camunda.bpm.model.bpmn.instance.BaseElement> type) {
        return model.getModelElementsByType(type).stream()
                .map(org.camunda.bpm.model.bpmn.instance.BaseElement::getId)
                .toList();
    }

    private static InputStream open(String file) {
        try {
            return ReleaseBpmnTest.class.getClassLoader().getResource(file).openStream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
