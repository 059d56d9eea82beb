export type User = { name: string; uid: number; gid: number };

type Settings = {
  folder: string;
  maildir: string;
  port: number;
  tlsPort: number;
  as: User;
  group: string;
  /** Paths: users with passwords, where XOAUTH2 tokens are checked, certificate and key. */
  files: { users: string; oauth: string; cert: string; key: string };
};

/** The configuration of a Dovecot 2.3 that serves one mailbox on loopback, with all that it writes in a folder of its own. */
export const dovecotConfig = ({ folder, maildir, port, tlsPort, as, group, files }: Settings): string => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
default_internal_user = ${as.name}
default_internal_group = ${group}
default_login_user = ${as.name}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${maildir}
auth_mechanisms = plain xoauth2
auth_failure_delay = 0
disable_plaintext_auth = no
ssl = yes
ssl_cert = <${files.cert}
ssl_key = <${files.key}
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${files.oauth}
}
passdb {
  driver = passwd-file
  mechanisms = plain
  args = ${files.users}
}
userdb {
  driver = static
  args = uid=${as.uid} gid=${as.gid} home=${folder}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
`;
