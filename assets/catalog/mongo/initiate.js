// Joins the servers into one replica set, once, and waits for its primary.
const password = require("fs").readFileSync("/run/secrets/{{ secrets.password }}", "utf8").trim();
const account = "{{ user }}:" + encodeURIComponent(password);
const first = connect(`mongodb://${account}@{{ name }}-1:{{ ports.client }}/admin?directConnection=true`);
const members = [{% for peer in members %}"{{ peer.name }}:{{ ports.client }}"{% if not loop.last %}, {% endif %}{% endfor %}];

let begun = true;
try {
  first.adminCommand({ replSetGetStatus: 1 });
} catch (problem) {
  begun = problem.codeName !== "NotYetInitialized";
}
if (!begun) {
  first.adminCommand({
    replSetInitiate: { _id: "{{ name }}", members: members.map((host, index) => ({ _id: index, host })) },
  });
}
const set = connect(`mongodb://${account}@${members.join(",")}/admin?replicaSet={{ name }}`);
while (!set.hello().isWritablePrimary) {
  sleep(1000);
}
