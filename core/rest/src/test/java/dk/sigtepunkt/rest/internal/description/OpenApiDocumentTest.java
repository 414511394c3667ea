package dk.sigtepunkt.rest.internal.description;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.http.Json;
import dk.sigtepunkt.rest.internal.strategy.StrategyResource;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {
    private static final String READ = "{'paths':{'/a':{'get':{'tags':[],'security':[{}]}}}}";
    private static final String WRITE = "{'paths':{'/a':{'post':{'summary':'Ændrer'}}}}";
    private static final String SCHEMA = "{'components':{'schemas':{'A':{'type':'object'}}}}";

    private static JsonNode part(String text) throws JsonProcessingException {
        return Json.MAPPER.readTree(text.replace('\'', '"'));
    }

    @Test
    void joinsWhatSeveralFilesSayOfOnePath() throws Exception {
        byte[] joined = new OpenApiDocument()
                .add(part("{'openapi':'3.1.0'}"))
                .add(part(READ))
                .add(part(WRITE))
                .add(part(SCHEMA))
                .bytes();
        assertThat(new String(joined, UTF_8)).isEqualTo("""
                {
                  "openapi": "3.1.0",
                  "paths": {
                    "/a": {
                      "get": {
                        "tags": [],
                        "security": [
                          {}
                        ]
                      },
                      "post": {
                        "summary": "Ændrer"
                      }
                    }
                  },
                  "components": {
                    "schemas": {
                      "A": {
                        "type": "object"
                      }
                    }
                  }
                }
                """);
    }

    @Test
    void refusesWhatIsDescribedTwice() {
        for (String text : List.of(READ, SCHEMA, "{'openapi':'3.1.0'}")) {
            assertThatThrownBy(() -> new OpenApiDocument().add(part(text)).add(part(text)))
                    .as(text)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("is described twice");
        }
    }

    @Test
    void refusesAResourceThatIsNotDescribed() {
        assertThatThrownBy(() -> OpenApiDocument.of(List.of(StrategyResource.class, SchemaServlet.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(SchemaServlet.class.getName() + " has no SchemaServlet.openapi.json beside it");
    }

    @Test
    void givesTheSameBytesForTheSameResources() {
        List<Class<?>> resources = List.of(StrategyResource.class, OpenApiResource.class);
        assertThat(OpenApiDocument.of(resources).bytes())
                .isEqualTo(OpenApiDocument.of(resources).bytes());
    }
}
