package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.deployments.DeploymentJson;
import dk.sigtepunkt.rest.internal.deployments.PlanJson;
import dk.sigtepunkt.rest.internal.http.ProblemJson;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.observations.JsonStat;
import dk.sigtepunkt.rest.internal.observations.ReceiptJson;
import dk.sigtepunkt.rest.internal.sources.SourceOutcomeJson;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private static Stream<Method> operations() {
        return Description.resources().stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> verb(method).isPresent());
    }

    /** The method's HTTP verb, which JAX-RS writes on the annotation. */
    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(http -> http.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String path(Method method) {
        Path own = method.getAnnotation(Path.class);
        return "/api" + method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    }

    private static JsonNode described(Method method) {
        return Description.document()
                .path("paths")
                .path(path(method))
                .path(verb(method).orElseThrow());
    }

    @Test
    void describesExactlyTheOperationsThereAre() {
        Map<String, Set<String>> implemented = new TreeMap<>();
        operations()
                .forEach(method -> implemented
                        .computeIfAbsent(path(method), path -> new TreeSet<>())
                        .add(verb(method).orElseThrow()));
        Map<String, Set<String>> described = new TreeMap<>();
        Description.document()
                .path("paths")
                .properties()
                .forEach(path -> described.put(path.getKey(), names(path.getValue())));
        assertThat(described).isEqualTo(implemented);
    }

    @Test
    void describesAnOperationBesideTheResourceThatAnswersIt() {
        operations().forEach(method -> {
            Class<?> resource = method.getDeclaringClass();
            assertThat(Description.file(resource)
                            .path("paths")
                            .path(path(method))
                            .properties())
                    .as(path(method))
                    .extracting(Map.Entry::getKey)
                    .contains(verb(method).orElseThrow());
        });
    }

    @Test
    void describesTheParametersOfEveryOperation() {
        operations().forEach(method -> {
            Set<String> declared = Arrays.stream(method.getParameters())
                    .flatMap(parameter -> Stream.of(
                            parameter.isAnnotationPresent(QueryParam.class)
                                    ? parameter.getAnnotation(QueryParam.class).value()
                                    : "",
                            parameter.isAnnotationPresent(PathParam.class)
                                    ? parameter.getAnnotation(PathParam.class).value()
                                    : ""))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toSet());
            List<String> described = described(method).path("parameters").findValuesAsText("$ref").stream()
                    .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                    .map(name -> Description.document()
                            .at("/components/parameters/" + name + "/name")
                            .textValue())
                    .toList();
            assertThat(described).as(path(method)).containsAll(declared);
        });
    }

    @Test
    void namesAnOperationAndItsAnswersEverywhere() {
        operations().forEach(method -> {
            JsonNode operation = described(method);
            assertThat(operation.path("operationId").textValue()).isNotBlank();
            assertThat(operation.path("summary").textValue()).isNotBlank();
            assertThat(names(operation.path("responses"))).contains("500").containsAnyOf("200", "201", "202");
        });
    }

    @Test
    void describesEveryFieldOfEveryAnswer() {
        Set<Class<?>> records = new java.util.LinkedHashSet<>(List.of(
                ProblemJson.class,
                ReceiptJson.class,
                JsonStat.class,
                PlanJson.class,
                SourceOutcomeJson.class,
                DeploymentJson.class));
        operations().map(Method::getGenericReturnType).forEach(type -> collect(type, records));
        List.copyOf(records).forEach(record -> collect(record, records, true));
        JsonNode schemas = Description.document().at("/components/schemas");
        for (Class<?> record : records) {
            Set<String> fields = Arrays.stream(record.getRecordComponents())
                    .map(OpenApiTest::fieldName)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(names(schemas.path(schemaName(record)).path("properties")))
                    .as(schemaName(record))
                    .isEqualTo(fields);
        }
    }

    @Test
    void listsEveryProblemCode() {
        Set<String> codes =
                Arrays.stream(ProblemKind.values()).map(ProblemKind::code).collect(Collectors.toSet());
        JsonNode described = Description.document().at("/components/schemas/Problem/properties/code/enum");
        assertThat(described).extracting(JsonNode::textValue).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void pointsOnlyAtWhatIsThere() {
        JsonNode document = Description.document();
        assertThat(document.findValuesAsText("$ref"))
                .allMatch(reference -> !document.at(reference.substring(1)).isMissingNode());
    }

    private static void collect(Type type, Set<Class<?>> records) {
        collect(type, records, false);
    }

    private static void collect(Type type, Set<Class<?>> records, boolean inside) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, records));
        } else if (type instanceof Class<?> record && record.isRecord() && (records.add(record) || inside)) {
            Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(component -> collect(component, records));
        }
    }

    private static String fieldName(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    private static String schemaName(Class<?> record) {
        Class<?> outer = record.getDeclaringClass();
        String name = record.getSimpleName().replaceFirst("Json$", "");
        return outer == null ? name : outer.getSimpleName().replaceFirst("Json$", "") + "." + name;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
