package dev.stackwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.support.Designs;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How far back a history goes.
class HistoryTest {

    @Test
    void aDesignOfUsualSizeKeepsFiveHundredSteps() {
        History history = renamed(History.of(Design.empty("start")), 600);
        assertThat(history.at()).isEqualTo(History.DEPTH);
        assertThat(history.at(0).present().name()).isEqualTo("name-99");
    }

    @Test
    void aLargeDesignKeepsFewerStepsAsEachHoldsAllOfIt() {
        String[] components =
                IntStream.range(0, 5000).mapToObj(at -> "c" + at + ":redis").toArray(String[]::new);
        History history = renamed(History.of(new Design(Designs.topology("large", components), Layout.EMPTY)), 300);
        assertThat(history.at()).isEqualTo(200);
        assertThat(history.at(0).present().name()).isEqualTo("name-99");
    }

    private static History renamed(History history, int times) {
        History renamed = history;
        for (int time = 0; time < times; time++) {
            renamed = renamed.apply(new Edit.SetProperty(new Element.OfDesign(), "name", Scalar.of("name-" + time)));
        }
        return renamed;
    }
}
