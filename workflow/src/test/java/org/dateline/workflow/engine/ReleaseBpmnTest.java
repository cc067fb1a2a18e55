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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReleaseBpmnTest {

    private static final BpmnModelInstance RELEASE = read(ReleaseBpmn.BPMN_FILE);
    private static final BpmnModelInstance WITHDRAWAL = read(ReleaseBpmn.WITHDRAWAL_FILE);

    static List<BpmnModelInstance> models() {
        return List.of(RELEASE, WITHDRAWAL);
    }

    @Test
    void namesWhatStandsInTheFiles() {
        assertThat(ids(WITHDRAWAL, FlowElement.class)).contains(ReleaseBpmn.GRANT_WITHDRAWAL);
        assertThat(ids(WITHDRAWAL, Process.class)).containsExactly(ReleaseBpmn.WITHDRAWAL);
        assertThat(ids(RELEASE, FlowElement.class))
                .contains(
                        ReleaseBpmn.DRAFT_RELEASE,
                        ReleaseBpmn.REVIEW_RELEASE,
                        ReleaseBpmn.APPROVE_RELEASE,
                        ReleaseBpmn.CHOOSE_HOUR,
                        ReleaseBpmn.HOUR_COMES,
                        ReleaseBpmn.PUBLISH_RELEASE);
        assertThat(ids(RELEASE, Process.class)).containsExactly(ReleaseBpmn.PROCESS);
        assertThat(RELEASE.getModelElementsByType(Message.class).stream().map(Message::getName))
                .containsExactlyInAnyOrder(
                        ReleaseBpmn.RETURNED_TO_DRAFT,
                        ReleaseBpmn.APPROVED_IN_EMERGENCY,
                        ReleaseBpmn.HOUR_CHANGED,
                        ReleaseBpmn.ABANDONED,
                        ReleaseBpmn.CORRECTION_BEGUN);
        assertThat(Dmn.readModelFromStream(open(ReleaseBpmn.DMN_FILE)).getModelElementsByType(Decision.class).stream()
                        .map(Decision::getId))
                .containsExactly(ReleaseBpmn.REQUIRED_REVIEWS);
    }

    @ParameterizedTest
    @MethodSource("models")
    void givesEveryElementANameOfTheOfficeAndAPlaceInThePicture(BpmnModelInstance model) {
        Set<String> drawn = new HashSet<>();
        model.getModelElementsByType(BpmnShape.class)
                .forEach(shape -> drawn.add(shape.getBpmnElement().getId()));
        model.getModelElementsByType(BpmnEdge.class)
                .forEach(edge -> drawn.add(edge.getBpmnElement().getId()));

        assertThat(ids(model, FlowElement.class)).allSatisfy(id -> {
            assertThat(id).matches("[a-z]+([A-Z][a-z]+)*_[a-z]+([A-Z][a-z]+)*");
            assertThat(drawn).contains(id);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void documentsEveryActivity(BpmnModelInstance model) {
        Stream.concat(
                        model.getModelElementsByType(UserTask.class).stream(),
                        model.getModelElementsByType(ServiceTask.class).stream())
                .forEach(activity -> assertThat(activity.getDocumentations())
                        .as(activity.getId())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("models")
    void isValid(BpmnModelInstance model) {
        Bpmn.validateModel(model);
        assertThat(model.getModelElementsByType(Process.class).iterator().next().getCamundaHistoryTimeToLiveString())
                .isEqualTo("P3650D");
    }

    private static List<String> ids(
            BpmnModelInstance model, Class<? extends org.camunda.bpm.model.bpmn.instance.BaseElement> type) {
        return model.getModelElementsByType(type).stream()
                .map(org.camunda.bpm.model.bpmn.instance.BaseElement::getId)
                .toList();
    }

    private static BpmnModelInstance read(String file) {
        return Bpmn.readModelFromStream(open(file));
    }

    private static InputStream open(String file) {
        try {
            return ReleaseBpmnTest.class.getClassLoader().getResource(file).openStream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
