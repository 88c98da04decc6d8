package dev.stackwright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiVersionTest {

    @ParameterizedTest
    @CsvSource({"1.41,1.12,1.41", "1.51,1.24,1.51", "1.55,1.40,1.51"})
    void theNewestThatBothSidesKnowIsSpoken(String newest, String oldest, String spoken) throws EngineProblem {
        assertThat(ApiVersion.negotiate("x", ApiVersion.parse(newest), ApiVersion.parse(oldest)))
                .hasToString(spoken);
    }

    @Test
    void anEngineThatWantsANewerOneIsTooNew() {
        assertThatThrownBy(() -> ApiVersion.negotiate("40.0", ApiVersion.parse("1.60"), ApiVersion.parse("1.52")))
                .hasMessageStartingWith("The engine 40.0 is too new: it wants API 1.52 or newer");
    }

    @Test
    void anEngineOfBefore2019IsTooOld() {
        assertThatThrownBy(() -> ApiVersion.negotiate("18.09", ApiVersion.parse("1.39"), ApiVersion.parse("1.12")))
                .hasMessageStartingWith("The engine 18.09 is too old: it speaks API 1.39");
    }
}
