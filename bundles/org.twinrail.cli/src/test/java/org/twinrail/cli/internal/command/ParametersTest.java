package org.twinrail.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.InvalidInputException;

class ParametersTest {
    private static final String SCHEMA =
            """
            {"type":"object","properties":{
              "number":{"type":"string"},
              "version":{"type":["integer","null"]},
              "agree":{"type":"boolean"},
              "on":{"type":"string","format":"date"},
              "content":{"type":"string","contentEncoding":"base64"},
              "roles":{"type":"array","items":{"type":"string"}},
              "counts":{"type":"array","items":{"type":"integer"}},
              "price":{"type":"object","properties":{"amount":{"type":"number"},"currency":{"type":"string"}}}}}
            """;

    private static String json(String... words) {
        return new Parameters(SCHEMA).json(List.of(words));
    }

    @Test
    void eachValueBecomesWhatTheSchemaSays() {
        assertThat(json("number=007", "version=3", "agree=true", "on=2017-04-01"))
                .isEqualTo("{\"number\":\"007\",\"version\":3,\"agree\":true,\"on\":\"2017-04-01\"}");
    }

    @Test
    void aDotLeadsIntoAPartAndAmountsKeepTheirDigits() {
        assertThat(json("price.amount=26000.50", "price.currency=CNY"))
                .isEqualTo("{\"price\":{\"amount\":26000.50,\"currency\":\"CNY\"}}");
    }

    @Test
    void listsArePartedByCommasOfBothLanguagesOrByRepeating() {
        assertThat(json("roles=MANAGER，ADMIN", "counts=1,2", "counts=3"))
                .isEqualTo("{\"roles\":[\"MANAGER\",\"ADMIN\"],\"counts\":[1,2,3]}");
    }

    @Test
    void aValueMayHoldAnEqualsSign() {
        assertThat(json("number=a=b")).isEqualTo("{\"number\":\"a=b\"}");
    }

    @Test
    void whatIsNoNumberIsLeftForTheGatewayToName() {
        assertThat(json("version=drei")).isEqualTo("{\"version\":\"drei\"}");
    }

    @Test
    void aContentIsReadFromTheFileAfterAnAtSign(@TempDir Path temp) throws IOException {
        Path file = Files.write(temp.resolve("报价.txt"), new byte[] {1, 2, 3});

        assertThat(json("content=@" + file, "number=@a")).isEqualTo("{\"content\":\"AQID\",\"number\":\"@a\"}");
        assertThatThrownBy(() -> json("content=@" + temp.resolve("missing")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems().get(0).where()).contains("missing"));
    }

    @Test
    void everyWrongWordIsNamedAtOnce() {
        assertThatThrownBy(() -> json("numer=1", "agree", "price.sum=3"))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.problems()).extracting(p -> p.where()).containsExactly("numer", "agree", "price.sum");
                    assertThat(e.problems().get(0).what().zh()).contains("number");
                    assertThat(e.problems().get(2).what().en()).contains("amount, currency");
                });
    }
}
