package dev.stackwright.ui.shell;

import dev.stackwright.ui.find.Choice;
import dev.stackwright.ui.fx.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The bar below the menus that tells of one thing at a time and what can be done about it. It takes the keyboard from
/// nothing; without a notice it is not there.
public final class Notices extends HBox {

    private final List<Notice> waiting = new ArrayList<>();
    private final Runnable leave;

    /// A bar without a notice; `leave` takes the keyboard elsewhere when an answer that had it goes.
    public Notices(Runnable leave) {
        this.leave = leave;
        setId("notices");
        getStyleClass().add("notice-bar");
        setAccessibleRole(AccessibleRole.NODE);
        show();
    }

    /// Tells of something, after what is told already.
    public void tell(Notice notice) {
        int there = ids().indexOf(notice.id());
        if (there < 0) {
            waiting.add(notice);
        } else {
            waiting.set(there, notice);
        }
        show();
    }

    /// Tells of it no longer.
    public void withdraw(String id) {
        if (waiting.removeIf(notice -> notice.id().equals(id))) {
            show();
        }
    }

    /// What can be done about what is shown, to be chosen by typing.
    List<Choice> choices() {
        return waiting.stream()
                .limit(1)
                .flatMap(notice -> notice.answers().stream()
                        .map(answer -> new Choice(
                                answer.title(), notice.sentence(), notice.icon(), () -> answer(notice, answer))))
                .toList();
    }

    private List<String> ids() {
        return waiting.stream().map(Notice::id).toList();
    }

    private void show() {
        getChildren().clear();
        setVisible(!waiting.isEmpty());
        setManaged(!waiting.isEmpty());
        if (!waiting.isEmpty()) {
            Notice notice = waiting.getFirst();
            Label sentence = new Label(notice.sentence(), Icons.of(notice.icon()));
            sentence.setId("notice");
            sentence.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(sentence, Priority.ALWAYS);
            setAccessibleText(notice.sentence());
            getChildren().add(sentence);
            notice.answers().forEach(answer -> getChildren().add(button(notice, answer)));
        }
    }

    private Button button(Notice notice, Notice.Answer answer) {
        Button button = new Button(answer.title());
        button.setId("notice-" + answer.title().toLowerCase(Locale.ROOT).replace(' ', '-'));
        button.getStyleClass().add("notice-answer");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleHelp(notice.sentence());
        button.setOnAction(_ -> answer(notice, answer));
        return button;
    }

    private void answer(Notice notice, Notice.Answer answer) {
        leave.run();
        withdraw(notice.id());
        answer.run().run();
    }
}
