// Joins the servers into one replica set, once, and waits for its primary.
const password = require("fs").readFileSync("/run/secrets/profiles_password", "utf8").trim();
const account = "app:" + encodeURIComponent(password);
const first = connect(`mongodb://${account}@profiles-1:27017/admin?directConnection=true`);
const members = ["profiles-1:27017", "profiles-2:27017", "profiles-3:27017"];

let begun = true;
try {
  first.adminCommand({ replSetGetStatus: 1 });
} catch (problem) {
  begun = problem.codeName !== "NotYetInitialized";
}
if (!begun) {
  first.adminCommand({
    replSetInitiate: { _id: "profiles", members: members.map((host, index) => ({ _id: index, host })) },
  });
}
const set = connect(`mongodb://${account}@${members.join(",")}/admin?replicaSet=profiles`);
while (!set.hello().isWritablePrimary) {
  sleep(1000);
}
