import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/// The least that JavaFX can show, a window with one button: what `start` compares the program with.
public class BareWindow extends Application {
    private int frames;

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new Button("Hello"), 1280, 800);
        scene.addPostLayoutPulseListener(this::count);
        stage.setScene(scene);
        stage.show();
        Platform.requestNextPulse();
    }

    private void count() {
        frames++;
        if (frames < 3) {
            Platform.requestNextPulse();
        } else if (frames == 3) {
            System.out.println("drawn after " + (System.currentTimeMillis() - Long.getLong("stackwright.bench")) + " ms");
            Platform.exit();
        }
    }

    public static void main(String[] arguments) {
        launch(BareWindow.class, arguments);
    }
}
