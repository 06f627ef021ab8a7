# The worker on Windows, as a task that starts with the machine. Run once as administrator:
#   .\register-windows-task.ps1 -Config C:\avustuskirja\avustuskirja.config.json
# NETWORK SERVICE reaches a file share as the machine (DOMAIN\MACHINE$): give that account the right to read.
# Another account: -User DOMAIN\name$ for a group managed service account.
param(
  [Parameter(Mandatory)] [string] $Config,
  [string] $Program = (Resolve-Path "$PSScriptRoot\..\..\dist\worker\avustuskirja.js"),
  [string] $Log = (Join-Path (Split-Path $Config) 'avustuskirja.log'),
  [string] $User = 'NT AUTHORITY\NETWORK SERVICE',
  [string] $Name = 'Avustuskirja'
)
$ErrorActionPreference = 'Stop'

$node = (Get-Command node.exe).Source
# The log goes to standard error, which a task does not keep by itself.
$line = '/d /s /c ""{0}" "{1}" watch --config "{2}" 2>> "{3}""' -f $node, $Program, $Config, $Log
$action = New-ScheduledTaskAction -Execute "$env:SystemRoot\System32\cmd.exe" -Argument $line -WorkingDirectory (Split-Path $Config)
$trigger = New-ScheduledTaskTrigger -AtStartup
$settings = New-ScheduledTaskSettingsSet -MultipleInstances IgnoreNew -ExecutionTimeLimit ([TimeSpan]::Zero) `
  -RestartCount 999 -RestartInterval (New-TimeSpan -Minutes 1) -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
$logon = if ($User -like 'NT AUTHORITY\*') { 'ServiceAccount' } else { 'Password' }
$principal = New-ScheduledTaskPrincipal -UserId $User -LogonType $logon

Register-ScheduledTask -TaskName $Name -Action $action -Trigger $trigger -Settings $settings -Principal $principal -Force
Start-ScheduledTask -TaskName $Name
