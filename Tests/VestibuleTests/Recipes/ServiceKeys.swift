import StrictYAML

/// The keys that a service knows, by place, `*` for any name; what is below a key that has no entry of its own is free.
struct ServiceKeys {
    var known: [String: [String]]

    /// The places of keys that the service would refuse or pass over.
    func unknown(in node: YAMLNode, at place: String = "") -> [String] {
        if let items = node.items { return items.flatMap { unknown(in: $0, at: place) } }
        guard let allowed = known[place], let pairs = node.pairs else { return [] }
        return pairs.flatMap { pair -> [String] in
            let isNamed = allowed.contains(pair.key)
            guard isNamed || allowed.contains("*") else { return ["\(place)/\(pair.key)"] }
            return unknown(in: pair.value, at: "\(place)/\(isNamed ? pair.key : "*")")
        }
    }

    /// From the workflow syntax of GitHub Actions.
    static let github = ServiceKeys(known: [
        "": ["name", "on", "permissions", "concurrency", "env", "jobs"],
        "/on": ["push", "pull_request", "schedule", "workflow_dispatch"],
        "/on/push": ["branches", "paths", "tags"], "/on/pull_request": ["branches", "paths", "types"],
        "/on/schedule": ["cron"], "/permissions": permissions, "/jobs": ["*"],
        "/jobs/*": [
            "if", "needs", "runs-on", "container", "permissions", "concurrency", "environment", "env", "steps",
            "timeout-minutes", "defaults", "strategy",
        ],
        "/jobs/*/permissions": permissions, "/jobs/*/concurrency": ["group", "cancel-in-progress"],
        "/jobs/*/environment": ["name", "url"], "/jobs/*/defaults": ["run"],
        "/jobs/*/defaults/run": ["shell", "working-directory"],
        "/jobs/*/strategy": ["matrix", "fail-fast", "max-parallel"],
        "/jobs/*/steps": ["id", "if", "name", "uses", "with", "run", "env", "shell", "working-directory"],
    ])

    private static let permissions = ["contents", "pages", "id-token", "security-events", "actions"]

    /// From the CI/CD YAML reference of GitLab.
    static let gitlab = ServiceKeys(known: [
        "": ["image", "stages", "*"],
        "/*": [
            "extends", "stage", "image", "rules", "cache", "before_script", "script", "after_script", "artifacts",
            "needs", "variables", "tags", "parallel",
        ],
        "/*/rules": ["if", "changes", "exists", "when"], "/*/cache": ["key", "paths", "when", "policy"],
        "/*/artifacts": ["paths", "reports", "when", "expire_in", "access", "name"],
        "/*/artifacts/reports": ["junit"],
    ])

    /// From the reference of Kubernetes' API: Job in batch/v1, and the pod that it makes.
    static let kubernetes = ServiceKeys(known: [
        "": ["apiVersion", "kind", "metadata", "spec"], "/metadata": ["name", "namespace", "labels", "annotations"],
        "/spec": [
            "activeDeadlineSeconds", "backoffLimit", "backoffLimitPerIndex", "completionMode", "completions",
            "maxFailedIndexes", "parallelism", "podFailurePolicy", "suspend", "template", "ttlSecondsAfterFinished",
        ],
        "/spec/template": ["metadata", "spec"],
        "/spec/template/spec": [
            "automountServiceAccountToken", "containers", "initContainers", "nodeSelector", "restartPolicy",
            "securityContext", "serviceAccountName", "tolerations", "volumes",
        ],
        "/spec/template/spec/containers": [
            "name", "image", "imagePullPolicy", "command", "args", "workingDir", "env", "envFrom", "resources",
            "securityContext", "volumeMounts",
        ],
        "/spec/template/spec/containers/resources": ["requests", "limits"],
        "/spec/template/spec/containers/resources/requests": ["cpu", "memory", "ephemeral-storage"],
        "/spec/template/spec/containers/resources/limits": ["cpu", "memory", "ephemeral-storage"],
        "/spec/template/spec/containers/securityContext": [
            "allowPrivilegeEscalation", "capabilities", "readOnlyRootFilesystem", "runAsGroup", "runAsNonRoot",
            "runAsUser",
        ],
        "/spec/template/spec/containers/volumeMounts": ["name", "mountPath", "readOnly", "subPath"],
        "/spec/template/spec/volumes": ["name", "persistentVolumeClaim", "configMap", "emptyDir", "secret"],
        "/spec/template/spec/volumes/persistentVolumeClaim": ["claimName", "readOnly"],
    ])
}

extension YAMLNode {
    subscript(key: String) -> YAMLNode? { pairs?.first { $0.key == key }?.value }
}
