package dev.stackwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.document.Fragment;
import dev.stackwright.model.Design;
import dev.stackwright.model.Layout;
import dev.stackwright.support.Designs;
import org.junit.jupiter.api.Test;

/// Compose services become components.
class ComposeTextTest {

    private static final String SHOP = """
            # as found in a repository
            name: shop
            services:
              web:
                image: nginx:1.27
                ports: ["8080:80", {target: 443, published: "8443", host_ip: 127.0.0.1}, "9000"]
                depends_on: [Order_API]
              Order_API:
                build: ./api
                command: ["serve", "--all"]
                environment:
                  - MODE=fast
                  - HOME
                ports: ["127.0.0.1:3000:3000"]
                deploy: {replicas: 2, resources: {limits: {memory: 1g}}}
                restart: always
                cap_drop: [ALL]
                healthcheck: {test: curl localhost}
                depends_on: {cache: {condition: service_healthy}, db: {condition: service_started}}
              cache:
                image: docker.io/library/redis:8.10.1
                command: redis-server --appendonly yes
              db:
                image: postgres:17
                environment: {POSTGRES_PASSWORD: secret, LANG: C}
                depends_on: [web]
            volumes: {data: {}}
            """;

    private static final String COMPONENTS = """
            components:
              web: {kind: nginx, image: "nginx:1.27", publish: ["0.0.0.0:8080:80", "8443:443"]}
              order-api: {kind: service, build: {context: ./api}, command: [serve, --all], environment: {MODE: fast}, \
            settings: {port: 3000}, publish: ["3000:3000"], replicas: 2, restart: always, capDrop: [ALL]}
              cache: {kind: redis, image: "docker.io/library/redis:8.10.1"}
              db: {kind: postgres, image: "postgres:17", environment: {LANG: C}}
            links:
            """;

    @Test
    void aFileBecomesComponentsOfTheKindsOfTheirImagesWithLinks() throws ImportProblem {
        Imported imported = ComposeText.read(SHOP, Designs.CATALOG);
        assertThat(text(imported)).startsWith(COMPONENTS);
        assertThat(imported.topology().links())
                .extracting(link -> link.key())
                .containsExactly("web->order-api:request", "order-api->cache:cache-aside", "order-api->db:query");
        assertThat(imported.left())
                .containsExactly(
                        "ports 9000 of web",
                        "HOME of order-api",
                        "deploy.resources of order-api",
                        "healthcheck of order-api",
                        "command of cache",
                        "POSTGRES_PASSWORD of db",
                        "depends_on web of db");
        assertThat(imported.sentence())
                .hasValue("Not taken over: ports 9000 of web, HOME of order-api, deploy.resources of order-api, "
                        + "healthcheck of order-api, command of cache, POSTGRES_PASSWORD of db and 1 more.");
    }

    @Test
    void aBareMapOfServicesIsEnough() throws ImportProblem {
        Imported imported = ComposeText.read("""
                cache:
                  image: redis:8.10.1
                """, Designs.CATALOG);
        assertThat(text(imported)).isEqualTo("""
                components:
                  cache: {kind: redis}
                links: []
                """);
        assertThat(imported.sentence()).isEmpty();
    }

    @Test
    void valuesOfTheWrongTypeAreLeftOutByName() throws ImportProblem {
        Imported imported = ComposeText.read("""
                services:
                  api:
                    image: [acme, api]
                    build: ./api
                    ports: {web: 80}
                    environment: 3
                    command: {run: it}
                    deploy: many
                    restart: [always]
                    scale: few
                    depends_on: [api, nobody]
                """, Designs.CATALOG);
        assertThat(text(imported)).isEqualTo("""
                components:
                  api: {kind: service, build: {context: ./api}}
                links: []
                """);
        assertThat(imported.left())
                .containsExactly(
                        "image of api",
                        "ports in a form of their own of api",
                        "environment of api",
                        "command of api",
                        "deploy of api",
                        "restart of api",
                        "scale of api",
                        "depends_on api of api",
                        "depends_on nobody of api");
    }

    @Test
    void whatIsNoMapOfServicesIsRefusedInASentence() {
        refused("services: [web, api]", "These are no services: each needs an image or a build");
        refused("services: {web: {ports: [80]}}", "These are no services");
        refused("services: {}", "These are no services");
        refused("x: &a {image: redis}\ny: *a", "Line 1 of the Compose file: ");
        refused("services:\n\tweb: {image: redis}", "Line 2 of the Compose file: ");
        refused("services: {a: {image: x}, a: {image: y}}", "Line 1 of the Compose file: ");
        refused("a: ".repeat(20) + "[".repeat(5000), "Line 1 of the Compose file: ");
    }

    @Test
    void thousandsOfServicesAreReadAndMoreThanADrawingHasRoomForAreRefused() throws ImportProblem {
        assertThat(ComposeText.read(services(3000), Designs.CATALOG).topology().components())
                .hasSize(3000);
        refused(services(5001), "These are more than 5000 services; take them over in parts.");
    }

    private static String services(int count) {
        StringBuilder text = new StringBuilder("services:\n");
        for (int number = 0; number < count; number++) {
            text.append("  s").append(number).append(": {image: \"redis:7\"}\n");
        }
        return text.toString();
    }

    private static void refused(String text, String sentence) {
        assertThatThrownBy(() -> ComposeText.read(text, Designs.CATALOG))
                .isInstanceOf(ImportProblem.class)
                .hasMessageStartingWith(sentence);
    }

    static String text(Imported imported) {
        return Fragment.of(new Design(imported.topology(), Layout.EMPTY));
    }
}
