package dev.stackwright.engine;

import dev.stackwright.generate.blueprint.Service;
import java.util.Map;

/// What one step of a plan does: one call to the engine. `subject` is the service, network, volume or image that it is
/// about; the title says it in words.
public sealed interface Action {

    /// What it is about.
    String subject();

    /// What it does, in words: `create container shop-web-1`.
    String title();

    /// Fetches an image.
    record PullImage(String subject) implements Action {
        @Override
        public String title() {
            return "pull image " + subject;
        }
    }

    /// Builds the image of a service.
    record BuildImage(String subject, Service.Build build, Map<String, String> labels) implements Action {
        @Override
        public String title() {
            return "build image " + build.image();
        }
    }

    /// Creates a network.
    record CreateNetwork(ResourceSpec spec) implements Action {
        @Override
        public String subject() {
            return spec.name();
        }

        @Override
        public String title() {
            return "create network " + spec.name();
        }
    }

    /// Creates a volume.
    record CreateVolume(ResourceSpec spec) implements Action {
        @Override
        public String subject() {
            return spec.name();
        }

        @Override
        public String title() {
            return "create volume " + spec.name();
        }
    }

    /// Creates a container.
    record CreateContainer(ContainerSpec spec) implements Action {
        @Override
        public String subject() {
            return spec.service().name();
        }

        @Override
        public String title() {
            return "create container " + spec.name();
        }
    }

    /// Writes its secrets into a container that is about to start.
    record PutSecrets(ContainerSpec spec) implements Action {
        @Override
        public String subject() {
            return spec.service().name();
        }

        @Override
        public String title() {
            return "put " + spec.secrets().size() + (spec.secrets().size() == 1 ? " secret" : " secrets") + " into "
                    + spec.name();
        }
    }

    /// Starts a container.
    record StartContainer(String subject, String container) implements Action {
        @Override
        public String title() {
            return "start container " + container;
        }
    }

    /// Stops a container.
    record StopContainer(String subject, String container) implements Action {
        @Override
        public String title() {
            return "stop container " + container;
        }
    }

    /// Removes a container.
    record RemoveContainer(String subject, String container) implements Action {
        @Override
        public String title() {
            return "remove container " + container;
        }
    }

    /// Removes a network.
    record RemoveNetwork(String subject) implements Action {
        @Override
        public String title() {
            return "remove network " + subject;
        }
    }

    /// Removes a volume with what is in it.
    record RemoveVolume(String subject) implements Action {
        @Override
        public String title() {
            return "remove volume " + subject;
        }
    }
}
