package dev.stackwright.ui.shell;

import dev.stackwright.repository.FileChange;
import dev.stackwright.ui.fx.Look;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The dialogs of the desktop, and its browser, which shows an address.
public record DesktopDialogs(Window owner, Consumer<String> browser) implements Dialogs {

    private static final FileChooser.ExtensionFilter DESIGNS =
            new FileChooser.ExtensionFilter("Stackwright designs", "*.stack.yaml", "*.yaml");

    private static final FileChooser.ExtensionFilter PICTURES =
            new FileChooser.ExtensionFilter("SVG, PNG and Mermaid", "*.svg", "*.png", "*.mmd");

    @Override
    public Optional<Path> open() {
        FileChooser chooser = chooser("Open design");
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(String name) {
        FileChooser chooser = chooser("Save design");
        chooser.setInitialFileName(name + ".stack.yaml");
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> picture(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save picture");
        chooser.setInitialFileName(name + ".svg");
        chooser.getExtensionFilters().add(PICTURES);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Export to folder");
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public boolean replace(Path folder, List<FileChange> refused) {
        ReplaceQuestion question = new ReplaceQuestion(folder, refused);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Export");
        dialog.setDialogPane(question.pane());
        dress(dialog.getDialogPane());
        return question.agreed(dialog.showAndWait());
    }

    @Override
    public Unsaved unsaved(String name) {
        ButtonType save = new ButtonType("Save", ButtonData.YES);
        ButtonType discard = new ButtonType("Discard", ButtonData.NO);
        Alert alert =
                new Alert(Alert.AlertType.CONFIRMATION, "Otherwise they are lost.", save, discard, ButtonType.CANCEL);
        alert.initOwner(owner);
        dress(alert.getDialogPane());
        alert.setTitle("Unsaved changes");
        alert.setHeaderText("Save the changes of " + name + "?");
        ButtonType answer = alert.showAndWait().orElse(ButtonType.CANCEL);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public void browse(URI address) {
        browser.accept(address.toString());
    }

    @Override
    public void tell(String title, String sentence) {
        Alert alert = new Alert(Alert.AlertType.ERROR);
        alert.initOwner(owner);
        dress(alert.getDialogPane());
        alert.setTitle(title);
        alert.setHeaderText(title);
        TextArea text = new TextArea(sentence);
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(4);
        alert.getDialogPane().setContent(text);
        alert.show();
    }

    private void dress(DialogPane pane) {
        Look.dress(pane);
        Look.match(pane, owner.getScene().getRoot());
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(DESIGNS);
        return chooser;
    }
}
